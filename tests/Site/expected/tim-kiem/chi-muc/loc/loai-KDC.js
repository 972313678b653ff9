anttPart("507f1a56","loc/loai-KDC","BACICB");
