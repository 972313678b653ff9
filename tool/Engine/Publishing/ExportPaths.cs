using System.Collections.Immutable;
using System.Globalization;

namespace Antt.Engine.Publishing;

/// <summary>Where things stand in the public export.</summary>
internal static class ExportPaths
{
    public const string Head = "export.json";
    public const string Assumptions = "law/assumptions.json";
    public const string LogFolder = "log/";
    public const string LogHead = LogFolder + "head.json";
    public const string Objections = "objections.json";
    public const string Outlines = "outlines.json";
    public const string Keys = "keys.json";
    public const string SignaturesFolder = "signatures/";
    public const string RepliesFolder = "replies/";
    public const string StatisticsFolder = "statistics/";
    public const string PlacesFolder = "places/";
    public const string SharesFolder = "shares/";
    public const string UnitsFolder = "units/";
    public const string DecisionsFolder = "decisions/";
    public const string InstrumentsFolder = "law/instruments/";
    public const string RulebooksFolder = "law/rulebooks/";

    /// <summary>The folders that hold nothing but the export.</summary>
    public static ImmutableArray<string> Folders { get; } =
        [PlacesFolder, SharesFolder, UnitsFolder, DecisionsFolder, RepliesFolder, SignaturesFolder, StatisticsFolder, LogFolder, InstrumentsFolder, RulebooksFolder];

    public static string Places(string province) => $"{PlacesFolder}{province}.json";

    public static string Shares(string province) => $"{SharesFolder}{province}.json";

    public static string Units(string folder) => $"{UnitsFolder}{folder}.json";

    public static string Decision(string id) => $"{DecisionsFolder}{id}.json";

    public static string Reply(string id) => $"{RepliesFolder}{id}.json";

    /// <summary>The signatures over the certificates of a decision.</summary>
    public static string Signatures(string decision) => $"{SignaturesFolder}{decision}.json";

    public static string Statistics(string province) => $"{StatisticsFolder}{province}.json";

    /// <summary>One file an entry, at most a thousand in a folder: what is there stays as it is when another is added.</summary>
    public static string Log(int sequence) => string.Create(CultureInfo.InvariantCulture, $"{LogFolder}{sequence / 1000:D4}/{sequence:D7}.json");

    public static string Instrument(string id) => $"{InstrumentsFolder}{id}.json";

    public static string Rulebook(string id) => $"{RulebooksFolder}{id}.json";
}
