anttPart("cf9e7ec9","loc/dat-1","DBHB");
