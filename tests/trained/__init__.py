"""Tests of what the project's own models have learnt; `make test` trains them first."""
