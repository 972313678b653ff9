anttPart("cf9e7ec9","loc/nam-2025","DBEDB");
