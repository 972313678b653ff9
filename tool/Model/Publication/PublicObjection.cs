using Antt.Model.Places;

namespace Antt.Model.Publication;

/// <summary>
/// To which office one turns against decisions of a body, how and by when ("nơi tiếp nhận ý kiến, khiếu nại về quyết định"). The Circular is
/// silent about it: it is there only where the locality lays it down.
/// </summary>
/// <param name="Level">Level of the deciding body.</param>
/// <param name="Place">Id of the place the deciding body governs; none for the ministry.</param>
/// <param name="From">Day of the first published decision it holds for.</param>
/// <param name="To">Day of the last one.</param>
/// <param name="Office">The office.</param>
/// <param name="How">How one turns to it.</param>
/// <param name="ByWhen">By when, in the words of the text; none where it names no time.</param>
/// <param name="Contact">Where the office receives people; none where it is not stated.</param>
/// <param name="Source">What lays it down.</param>
public sealed record PublicObjection(
    AdministrativeLevel Level, string? Place, DateOnly From, DateOnly To, Words Office, Words How, Words? ByWhen, Words? Contact, string Source);
