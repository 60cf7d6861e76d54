"""The counsellors' side: accounts, queue and conversations over HTTP."""
