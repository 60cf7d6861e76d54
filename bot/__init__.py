"""The gateway of the helpline: channels, conversation, risk, storage and the counsellors' console."""
