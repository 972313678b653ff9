using System.Collections.Immutable;

namespace Antt.Model.Criteria;

/// <summary>Words of a closed list in ascending order ("thang, mức").</summary>
/// <param name="Steps">The words, lowest first.</param>
public sealed record Scale(ImmutableArray<string> Steps)
{
    /// <summary>Task ratings ("mức hoàn thành nhiệm vụ").</summary>
    public static Scale TaskRating { get; } = new(["khong-hoan-thanh", "hoan-thanh", "hoan-thanh-tot", "hoan-thanh-xuat-sac"]);

    /// <summary>Forms of discipline ("hình thức kỷ luật").</summary>
    public static Scale Discipline { get; } = new(["khien-trach", "canh-cao", "ha-bac-luong", "giang-chuc", "cach-chuc", "buoc-thoi-viec"]);

    /// <summary>Classes of crime by the Penal Code, used for consequences too ("mức độ nghiêm trọng").</summary>
    public static Scale Severity { get; } = new(["it-nghiem-trong", "nghiem-trong", "rat-nghiem-trong", "dac-biet-nghiem-trong"]);

    /// <summary>How high a word stands, from 0; -1 when it is not on the scale.</summary>
    public int Rank(string? word)
    {
        for (var i = 0; i < Steps.Length; i++)
            if (Steps[i] == word) return i;
        return -1;
    }
}
