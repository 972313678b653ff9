using System.Collections.Immutable;
using Antt.Model.Activities;
using Antt.Model.Classification;
using Antt.Model.Profiles;

namespace Antt.Model.Reports;

/// <summary>The units of one type, or of all, counted.</summary>
/// <param name="Type">The type; null for all together.</param>
/// <param name="Population">Units in scope.</param>
/// <param name="Registered">Those with a registration that counts.</param>
/// <param name="RegisteredNextYear">Those that have registered for the year after.</param>
/// <param name="Achieved">Result đạt.</param>
/// <param name="NotAchieved">Result chưa đạt.</param>
/// <param name="Pending">Result still open.</param>
/// <param name="Recognised">Those with a recognition in force.</param>
/// <param name="Refused">Those refused, or whose recognition was revoked.</param>
public sealed record TypeFigures(
    string? Type, int Population, int Registered, int RegisteredNextYear, int Achieved, int NotAchieved, int Pending, int Recognised, int Refused)
{
    /// <summary>Those about which nothing was decided.</summary>
    public int Undecided => Population - Recognised - Refused;

    /// <summary>All of them added up.</summary>
    public static TypeFigures Sum(ImmutableArray<TypeFigures> parts) => new(
        null, parts.Sum(static part => part.Population), parts.Sum(static part => part.Registered), parts.Sum(static part => part.RegisteredNextYear),
        parts.Sum(static part => part.Achieved), parts.Sum(static part => part.NotAchieved), parts.Sum(static part => part.Pending),
        parts.Sum(static part => part.Recognised), parts.Sum(static part => part.Refused));
}

/// <summary>A target and how far it is reached ("chỉ tiêu"). It never changes who is recognised.</summary>
/// <param name="Target">The target, with its source.</param>
/// <param name="Count">How many units count for it.</param>
/// <param name="Whole">Of how many.</param>
public sealed record TargetFigures(Sourced<Target> Target, int Count, int Whole)
{
    /// <summary>Whether it is reached, compared exactly.</summary>
    public bool IsReached => Target.Value.IsReached(Count, Whole);
}

/// <summary>What results were used for ("căn cứ xét khen thưởng, danh hiệu").</summary>
/// <param name="Purpose">What for: <c>khen-thuong</c>, <c>danh-hieu-van-hoa</c> …</param>
/// <param name="Units">The results of how many units.</param>
public sealed record UseFigures(string Purpose, int Units);

/// <summary>How many units have a class ("xếp loại phong trào", QĐ 510).</summary>
/// <param name="Class">The class.</param>
/// <param name="Count">How many units.</param>
public sealed record ClassFigures(MovementClass Class, int Count);

/// <summary>What the movement has to show in a year: models, activities, awards; counts, never names.</summary>
/// <param name="EffectiveModels">Movement models judged effective.</param>
/// <param name="IneffectiveModels">Movement models judged not effective.</param>
/// <param name="Activities">The activities of each kind, in the order of their codes.</param>
/// <param name="Awards">Awards received by collectives and persons.</param>
/// <param name="Proposals">Awards proposed.</param>
/// <param name="ModelUnits">Units recognised as models ("đơn vị điển hình").</param>
public sealed record MovementFigures(
    int EffectiveModels, int IneffectiveModels, ImmutableArray<ActivityFigures> Activities, AwardCount Awards, int Proposals, int ModelUnits)
{
    /// <summary>Nothing entered.</summary>
    public static MovementFigures None { get; } = new(0, 0, [], default, 0, 0);
}

/// <summary>The activities of a kind in an area.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Times">How often.</param>
/// <param name="Participants">How many took part, all together.</param>
/// <param name="Coverage">What was reached of the whole, where it was entered.</param>
public sealed record ActivityFigures(string Kind, int Times, long Participants, Coverage? Coverage);
