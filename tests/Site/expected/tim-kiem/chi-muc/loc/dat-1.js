anttPart("507f1a56","loc/dat-1","DBHB");
