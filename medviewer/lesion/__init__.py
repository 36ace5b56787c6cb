"""The lesion CNN: may it look, what it sees, where it finds lesions, and why."""
