using System.Collections.Immutable;
using Antt.Model.Facts;

namespace Antt.Model.Law;

/// <summary>What a locality, or the nation, lays down beside the text ("quy định của địa phương"), dated and inherited.</summary>
/// <param name="Id">Its id; <c>quoc-gia</c> is the nation's.</param>
/// <param name="Name">Its name.</param>
/// <param name="Inherits">Id of the profile it refines.</param>
/// <param name="Places">Ids of the places it holds for; none for the nation's.</param>
/// <param name="InForce">While it applies.</param>
/// <param name="Instrument">Id of the legal text that lays it down, where the register has it.</param>
/// <param name="InstrumentNumber">Number of that text, where the register does not have it.</param>
/// <param name="Settings">The readings it chooses.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record Profile(
    string Id, Words Name, string? Inherits, ImmutableArray<string> Places, DateRange InForce, string? Instrument,
    string? InstrumentNumber, ImmutableArray<Setting> Settings, Input Input);

/// <summary>A named choice between readings of an open question.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The reading taken: <c>true</c>, <c>false</c>, or a word.</param>
/// <param name="Question">Number of the open question, Q-01 ….</param>
/// <param name="Meaning">What the choice means.</param>
public sealed record Setting(string Name, string Value, string? Question, Words? Meaning);
