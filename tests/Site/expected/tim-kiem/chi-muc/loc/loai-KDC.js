anttPart("24feafc1","loc/loai-KDC","BACICB");
