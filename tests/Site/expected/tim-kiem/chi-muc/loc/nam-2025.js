anttPart("507f1a56","loc/nam-2025","DBEDB");
