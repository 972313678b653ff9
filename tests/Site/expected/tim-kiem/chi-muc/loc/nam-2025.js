anttPart("20f15b59","loc/nam-2025","DBEDB");
