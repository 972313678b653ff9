anttPart("24feafc1","loc/nam-2024","DGBDB");
