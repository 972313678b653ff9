anttPart("24feafc1","loc/dat-1","DBHB");
