namespace Antt.Model.Places;

/// <summary>A link between a place and one before or after it ("sáp nhập, chia tách, đổi tên").</summary>
/// <param name="Place">Id of the other place.</param>
/// <param name="Whole">Whether the whole of the older place is meant, or only a part of it.</param>
public readonly record struct PlaceSuccession(string Place, bool Whole);
