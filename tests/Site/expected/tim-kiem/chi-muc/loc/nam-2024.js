anttPart("c2f03cbd","loc/nam-2024","DGBDB");
