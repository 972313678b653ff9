anttPart("20f15b59","loc/dat-1","DBHB");
