"""Korean and English text becomes sentences, eojeols and explanations."""
