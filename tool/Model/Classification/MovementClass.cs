namespace Antt.Model.Classification;

/// <summary>A class of the movement ("loại phong trào toàn dân bảo vệ an ninh Tổ quốc"; QĐ 510), from the lowest to the highest.</summary>
public enum MovementClass
{
    /// <summary>Yếu.</summary>
    Weak,

    /// <summary>Trung bình.</summary>
    Average,

    /// <summary>Khá.</summary>
    Good,

    /// <summary>Xuất sắc.</summary>
    Excellent,
}

/// <summary>Classes as documents spell them.</summary>
public static class MovementClasses
{
    /// <summary>The word of a class.</summary>
    public static string Word(this MovementClass @class) => @class switch
    {
        MovementClass.Excellent => "xuat-sac",
        MovementClass.Good => "kha",
        MovementClass.Average => "trung-binh",
        _ => "yeu",
    };

    /// <summary>The class of a word, or null when it is none.</summary>
    public static MovementClass? Find(string? word) => word switch
    {
        "xuat-sac" => MovementClass.Excellent,
        "kha" => MovementClass.Good,
        "trung-binh" => MovementClass.Average,
        "yeu" => MovementClass.Weak,
        _ => null,
    };

    /// <summary>What a class is called.</summary>
    public static Words Name(this MovementClass @class) => @class switch
    {
        MovementClass.Excellent => new("Xuất sắc", "Xuất sắc (excellent)"),
        MovementClass.Good => new("Khá", "Khá (good)"),
        MovementClass.Average => new("Trung bình", "Trung bình (average)"),
        _ => new("Yếu", "Yếu (weak)"),
    };
}
