using System.Collections.Immutable;
using Antt.Model.Classification;

namespace Antt.Model.Publication;

/// <summary>A recognition in force ("công nhận đạt tiêu chuẩn An toàn về an ninh, trật tự").</summary>
/// <param name="Year">The year N it is for.</param>
/// <param name="Decision">Id of the decision.</param>
/// <param name="Certificate">Number of the certificate ("giấy công nhận").</param>
/// <param name="Rulebook">Id of the rulebook of that year.</param>
/// <param name="Standing">How it stands on the day of the export.</param>
/// <param name="StandsBefore">The first day on which it is no longer the latest standing, unless a recognition for the next year comes earlier.</param>
/// <param name="Conditions">How its conditions stand; null where they are not published.</param>
/// <param name="Assumptions">Numbers of the open questions whose reading the result rests on.</param>
/// <param name="RollUp">The units a commune manages, counted; null for other types.</param>
public sealed record PublicRecognition(
    int Year, string Decision, string? Certificate, string? Rulebook, PublicStanding Standing, DateOnly StandsBefore,
    PublicConditions? Conditions, ImmutableArray<string> Assumptions, PublicRollUp? RollUp)
{
    /// <summary>The class of the movement, where a decision published it for the year.</summary>
    public PublicClass? Class { get; init; }

    /// <summary>The readings a locality chose among those the result rests on; null where all are the nation's.</summary>
    public ImmutableArray<PublicReading>? ChosenReadings { get; init; }
}

/// <summary>A reading of an open question that a locality laid down for its places.</summary>
/// <param name="Question">Number of the question.</param>
/// <param name="Setting">Name of the choice.</param>
/// <param name="Value">What was chosen: <c>true</c>, <c>false</c>, or a word that the meaning of the reading explains.</param>
/// <param name="Place">Id of the place whose rules choose it.</param>
public sealed record PublicReading(string Question, string Setting, string Value, string Place)
{
    /// <summary>Id of the legal text that lays it down, where the register has it.</summary>
    public string? Instrument { get; init; }
}

/// <summary>A class of the movement as a decision published it ("kết quả phân loại"; QĐ 510). It stands beside a recognition and decides nothing about it.</summary>
/// <param name="Class">The class.</param>
/// <param name="Number">The official number of the decision.</param>
/// <param name="Date">The day it was signed.</param>
/// <param name="Body">The body that decided, as printed.</param>
public sealed record PublicClass(MovementClass Class, string Number, DateOnly Date, string Body);

/// <summary>How a recognition stands today. A refusal for the next year changes nothing here, so that it cannot be read off.</summary>
public enum PublicStanding
{
    /// <summary>The latest standing: "được công nhận năm N".</summary>
    Current,

    /// <summary>A later year took its place or is due: "từng được công nhận năm N".</summary>
    Past,
}

/// <summary>How the conditions of a recognised unit stand. There is no way to say that one was not met.</summary>
/// <param name="Listed">Each condition that is not sensitive, in the order of the rulebook.</param>
/// <param name="SensitiveMet">Whether the sensitive ones, published as one line, are met; null where the rulebook has none.</param>
public sealed record PublicConditions(ImmutableArray<PublicCondition> Listed, bool? SensitiveMet);

/// <summary>How one condition stands.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Outcome">Met or not applicable; met by exemption shows as met.</param>
public sealed record PublicCondition(string Id, PublicOutcome Outcome);

/// <summary>How a published condition stands.</summary>
public enum PublicOutcome
{
    /// <summary>Đạt.</summary>
    Met,

    /// <summary>Không áp dụng.</summary>
    NotApplicable,
}

/// <summary>The units a commune manages or is delegated, counted for its own recognition (C124 Điều 5 khoản 4).</summary>
/// <param name="Population">All of them.</param>
/// <param name="Recognised">Those recognised for the year.</param>
public sealed record PublicRollUp(int Population, int Recognised);
