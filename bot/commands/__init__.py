"""The commands of `helpline`, one file each; `bot.__main__` reads the line and calls them."""
