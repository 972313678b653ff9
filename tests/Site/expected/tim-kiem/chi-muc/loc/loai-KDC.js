anttPart("c2f03cbd","loc/loai-KDC","BACICB");
