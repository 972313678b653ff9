anttPart("507f1a56","loc/nam-2024","DGBDB");
