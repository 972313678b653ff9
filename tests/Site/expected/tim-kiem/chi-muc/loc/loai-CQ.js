anttPart("cf9e7ec9","loc/loai-CQ","EI");
