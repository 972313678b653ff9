using System.Collections.Immutable;
using Antt.Model.Facts;
using Antt.Model.Law;

namespace Antt.Model.Classification;

/// <summary>A scoring table of the movement ("thang điểm, bảng chấm điểm"; QĐ 510): what is scored, and which class a total gives.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Instrument">Id of the legal text it comes from.</param>
/// <param name="UnitTypes">Codes of the types it is for.</param>
/// <param name="InForce">While it applies; a year is scored by what is in force on its last day.</param>
/// <param name="IsComplete">Whether all items are there, so that their maxima sum to 100; otherwise items alone give no total.</param>
/// <param name="Items">What is scored.</param>
/// <param name="Adjustments">Points that may be given beside the items; negative ones only where declared here .</param>
/// <param name="Bands">The classes, from the highest down.</param>
/// <param name="FinishedBefore">The day before which classification is finished ("trước ngày"; Điều 11 khoản 3).</param>
/// <param name="DecidedBy">Role of the body that gives the class, where the table lays it down.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record ScoringTable(
    string Id, Words Title, string Instrument, ImmutableArray<string> UnitTypes, DateRange InForce, bool IsComplete,
    ImmutableArray<ScoringItem> Items, ImmutableArray<ScoringAdjustment> Adjustments, ImmutableArray<ClassBand> Bands,
    YearDay FinishedBefore, string? DecidedBy, Input Input)
{
    /// <summary>The highest total.</summary>
    public const decimal Full = 100;

    /// <summary>Whether it serves a type and a year.</summary>
    public bool Serves(string unitType, int year) => UnitTypes.Contains(unitType) && InForce.Contains(new DateOnly(year, 12, 31));

    /// <summary>The item of an id, a part of another one too; null when there is none.</summary>
    public ScoringItem? Find(string id)
    {
        foreach (var item in Items)
        {
            if (item.Id == id) return item;
            foreach (var part in item.Parts)
                if (part.Id == id) return part;
        }
        return null;
    }

    /// <summary>The class that a total gives: that of the highest band it reaches. Nothing is rounded.</summary>
    public ClassBand? BandOf(decimal total)
    {
        foreach (var band in Bands)
            if (total >= band.From) return band;
        return null;
    }
}

/// <summary>Something that is scored ("mục chấm điểm").</summary>
/// <param name="Id">Its id within the table.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Maximum">The most it can give.</param>
/// <param name="Clause">Its clause.</param>
/// <param name="Parts">What it is made of, where that is scored apart; their maxima sum to its own.</param>
public sealed record ScoringItem(string Id, Words Title, decimal Maximum, string? Clause, ImmutableArray<ScoringItem> Parts);

/// <summary>Points given or taken beside the items ("điểm thưởng, điểm trừ").</summary>
/// <param name="Id">Its id within the table.</param>
/// <param name="Title">What it is for.</param>
/// <param name="Least">The least it can give; below zero where points are taken.</param>
/// <param name="Most">The most it can give.</param>
public sealed record ScoringAdjustment(string Id, Words Title, decimal Least, decimal Most);

/// <summary>A class of a table and what it opens the way to ("loại").</summary>
/// <param name="Class">The class.</param>
/// <param name="From">The least total of it; its last one lies just below the next class.</param>
/// <param name="Entitles">Awards it may be chosen for ("là căn cứ để lựa chọn"); never given by itself.</param>
/// <param name="IsLesson">Whether the unit has to draw lessons ("rút kinh nghiệm").</param>
/// <param name="RestsOn">From where on totals belong here by the reading of an open question only; null where the text is plain.</param>
/// <param name="Clause">Its clause.</param>
public sealed record ClassBand(
    MovementClass Class, decimal From, ImmutableArray<Entitlement> Entitles, bool IsLesson, BandReading? RestsOn, string Clause);

/// <summary>A reading of the text on which part of a band rests (Q-08: "từ 70 đến/gần 89").</summary>
/// <param name="Setting">Name of the setting; when it is off, these totals have no class.</param>
/// <param name="From">The first such total.</param>
public readonly record struct BandReading(string Setting, decimal From);

/// <summary>An award a class opens the way to.</summary>
/// <param name="Form"><c>bang-khen</c> or <c>giay-khen</c>.</param>
/// <param name="By">Roles of the bodies whose heads give it; <see cref="ManagingCommittee"/> stands for the People's Committee that manages the unit.</param>
/// <param name="From">The first day it holds; null when from the beginning.</param>
/// <param name="To">The last day it holds; null when without end.</param>
/// <param name="Question">Number of the open question it rests on.</param>
public sealed record Entitlement(string Form, ImmutableArray<string> By, DateOnly? From, DateOnly? To, string? Question)
{
    /// <summary>The People's Committee that manages the unit; for a commune, which does not reward itself, that of the level above .</summary>
    public const string ManagingCommittee = "uy-ban-quan-ly";

    /// <summary>Whether it holds on a day.</summary>
    public bool Holds(DateOnly day) => !(From > day) && !(To < day);
}
