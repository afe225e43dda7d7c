"""The IPDAS v4 criteria, computed from the files of the aid."""
