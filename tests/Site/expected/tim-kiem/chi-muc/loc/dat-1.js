anttPart("c2f03cbd","loc/dat-1","DBHB");
