anttPart("24feafc1","loc/nam-2025","DBEDB");
