"""How a tumour responds, from one time point to the next: RECIST 1.1 and RANO."""
