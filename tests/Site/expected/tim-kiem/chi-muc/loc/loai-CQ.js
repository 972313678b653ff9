anttPart("c2f03cbd","loc/loai-CQ","EI");
