anttPart("20f15b59","loc/nam-2024","DGBDB");
