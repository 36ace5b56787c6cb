"""Why a risk is what it is, what if, and treatments."""
