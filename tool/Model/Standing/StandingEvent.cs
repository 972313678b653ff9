namespace Antt.Model.Standing;

/// <summary>What can change how a unit stands.</summary>
public enum StandingEvent
{
    /// <summary>The text leaves the unit out.</summary>
    Exclude,

    /// <summary>It registers in time.</summary>
    Register,

    /// <summary>It registers late by the law or the locality.</summary>
    RegisterLate,

    /// <summary>It files its request.</summary>
    Submit,

    /// <summary>The request is received.</summary>
    Receive,

    /// <summary>The request is returned.</summary>
    Return,

    /// <summary>The request is supplemented.</summary>
    Supplement,

    /// <summary>The request is accepted as complete.</summary>
    Accept,

    /// <summary>The request is appraised.</summary>
    Appraise,

    /// <summary>The request is sent on to the next body.</summary>
    Forward,

    /// <summary>The period is over and every condition holds.</summary>
    Achieve,

    /// <summary>The period is over and a condition fails.</summary>
    Fail,

    /// <summary>A decision recognises it, or replaces a recognition by another.</summary>
    Recognise,

    /// <summary>A decision refuses it.</summary>
    Refuse,

    /// <summary>A decision amends its recognition.</summary>
    Amend,

    /// <summary>A decision revokes its recognition.</summary>
    Revoke,

    /// <summary>The next year's decision, or its deadline, has come.</summary>
    Expire,
}
