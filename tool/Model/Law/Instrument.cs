using System.Collections.Immutable;
using Antt.Model.Facts;

namespace Antt.Model.Law;

/// <summary>A legal text ("văn bản").</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its official number.</param>
/// <param name="Title">What it is about, in our words.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="IssuedOn">The day it was issued, where known.</param>
/// <param name="InForce">While it is in force; null where the first day is not known.</param>
/// <param name="Replaces">Ids of texts it replaces.</param>
/// <param name="Amends">Ids of texts it amends.</param>
/// <param name="Misprints">Numbers under which it is wrongly cited.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record Instrument(
    string Id, string Number, Words Title, string Issuer, DateOnly? IssuedOn, DateRange? InForce, ImmutableArray<string> Replaces,
    ImmutableArray<string> Amends, ImmutableArray<string> Misprints, Input Input);
