using System.Collections.Immutable;

namespace Antt.Model.Publication;

/// <summary>
/// The units that communes manage or are delegated, counted for a commune or a province (C124 Điều 5 khoản 4). Population and
/// recognitions can be counted from the units anyway; registrations are given only where nobody can tell by them which unit
/// was refused and which did not register.
/// </summary>
/// <param name="Place">Id of the commune or province.</param>
/// <param name="Year">The year N.</param>
/// <param name="Population">All units of the population.</param>
/// <param name="Recognised">Those with a recognition in force.</param>
/// <param name="Registered">Those that registered; null where the number is protected.</param>
/// <param name="ByType">Population and recognitions type by type, by code.</param>
public sealed record PublicShare(
    string Place, int Year, int Population, int Recognised, int? Registered, ImmutableArray<PublicTypeShare> ByType);

/// <summary>The counts of one unit type.</summary>
/// <param name="Type">Code of the type.</param>
/// <param name="Population">All units of it.</param>
/// <param name="Recognised">Those with a recognition in force.</param>
public sealed record PublicTypeShare(string Type, int Population, int Recognised);
