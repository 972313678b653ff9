using Antt.Model.Decisions;
using Antt.Model.Places;

namespace Antt.Model.Authority;

/// <summary>Bodies and roles by the words that documents use for them.</summary>
public static class Bodies
{
    /// <summary>The word of a sort of body.</summary>
    public static string Word(BodyKind kind) => kind switch
    {
        BodyKind.PeoplesCommittee => "uy-ban",
        BodyKind.SteeringCommittee => "ban-chi-dao",
        BodyKind.Police => "cong-an",
        _ => "bo",
    };

    /// <summary>The word of a level.</summary>
    public static string Word(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.Commune => "xa",
        AdministrativeLevel.District => "huyen",
        AdministrativeLevel.Province => "tinh",
        _ => "bo",
    };

    /// <summary>The word of the sort of body that fills a role, as the tiers of the nation's profile name it.</summary>
    public static string SortOf(string role) =>
        role.StartsWith("cong-an", StringComparison.Ordinal) ? "cong-an"
        : role.Contains("ban-chi-dao", StringComparison.Ordinal) ? "ban-chi-dao"
        : "uy-ban";

    /// <summary>The role that decides at a level: the People's Committee, or the Ministry.</summary>
    public static string Deciding(AdministrativeLevel level) =>
        level == AdministrativeLevel.Ministry ? "bo-cong-an" : $"uy-ban-{Word(level)}";

    /// <summary>The role that appraises at a level: the standing office of the steering committee, or V05.</summary>
    public static string Appraising(AdministrativeLevel level) =>
        level == AdministrativeLevel.Ministry ? "v05" : $"thuong-truc-ban-chi-dao-{Word(level)}";
}
