anttPart("c2f03cbd","loc/nam-2025","DBEDB");
