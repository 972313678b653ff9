anttPart("20f15b59","loc/loai-KDC","BACICB");
