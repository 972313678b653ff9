namespace Antt.Model.Law;

/// <summary>What a rulebook's units strive for. Each unit and year has one rulebook of a scheme at most.</summary>
public enum Scheme
{
    /// <summary>The standard "An toàn về an ninh, trật tự" (C124), or another set of criteria that a register holds its units to each year.</summary>
    Safety,

    /// <summary>Model units of the movement ("đơn vị điển hình"; QĐ 9745): only nominated units are judged.</summary>
    Model,
}
