namespace Antt.Model.Places;

/// <summary>A level of administration ("cấp"): of a place, of who manages a unit, or of who decides.</summary>
public enum AdministrativeLevel
{
    /// <summary>Cấp xã: xã, phường, thị trấn, đặc khu.</summary>
    Commune,

    /// <summary>Cấp huyện; none from 1 July 2025.</summary>
    District,

    /// <summary>Cấp tỉnh.</summary>
    Province,

    /// <summary>Bộ Công an.</summary>
    Ministry,
}
