using Mahdar.Model;

namespace Mahdar.Extraction.Events;

/// <summary>What a word between an event and its parties leads to.</summary>
public enum LinkKind : byte { Bare, With, Between, To, From, In, Topic, Stop, Skip, Relative, Lasting, Companion, Present, By }

/// <summary>A word of data/events/links.tsv.</summary>
public sealed record LinkMark(LinkKind Kind);

/// <summary>Where a word of status stands, seen from the event. BeforePresent: before a verb in the present only (قد). BeforeVisit: right before a visit only (في مستهل زيارته).</summary>
public enum StatusSide : byte { Before, After, Both, BeforePresent, BeforeVisit }

/// <summary>A word of data/events/status.tsv.</summary>
public sealed record StatusMark(EventStatus Status, StatusSide Side);

/// <summary>A word for both parties at once (data/events/groups.tsv), with their states where it tells them.</summary>
public sealed record GroupMark(IReadOnlyList<string> States, GroupKind Kind);

/// <summary>A word of rank before a name (data/events/ranks.tsv).</summary>
public sealed record RankMark;

/// <summary>How many days an event is from the words that speak of it: غداة, عشية (data/events/days.tsv).</summary>
public sealed record DayMark(int Days);

/// <summary>Whom a word for both parties means: two people, the two sides whoever acts for them, those who lead the two states, three sides, the states listed last, together or one by one, or the one told last.</summary>
public enum GroupKind : byte { People, Sides, Leaders, Three, Four, These, EachOfThese, Last }

/// <summary>A verbal noun that carries the noun of an event (data/events/carriers.tsv).</summary>
public sealed record CarrierMark;

/// <summary>A word for people who act for a state or body without a name (data/events/delegations.tsv). <paramref name="Again"/>: alone it means those told before; <paramref name="Hers"/>: with its pronoun those of the state or body told last.</summary>
public sealed record DelegationMark(bool Armed, bool Again, bool Hers);

/// <summary>A word for what or who belongs to somebody told after it: طائرة الرئيس (data/events/owned.tsv). <paramref name="Carries"/>: where it comes he comes. <paramref name="Acts"/>: it acts for his state (حكومة الرئيس).</summary>
public sealed record OwnedMark(bool Carries, bool Acts);

/// <summary>A word that leads from people without a name to those of them who are named: أبرزهم (data/events/foremost.tsv).</summary>
public sealed record ForemostMark;

/// <summary>A word for a body without a name of its own (data/events/bodies.tsv). <paramref name="Adjective"/>: only of those who act for it (القادة الأوروبيون), with the body of the tables that it tells (وفد أممي).</summary>
public sealed record BodyMark(bool Adjective, string? Of);

/// <summary>A word that calls somebody to a meeting (data/events/invitations.tsv).</summary>
public sealed record InviteMark;

/// <summary>A word for the land told last: هذا البلد (data/events/here.tsv). <paramref name="City"/>: for the city. <paramref name="Half"/>: for one of two states where it or the other is told.</summary>
public sealed record HereMark(bool City, string? Half, string? Other);

/// <summary>A verb of what a body does to a text so that it stands (data/events/adoptions.tsv). <paramref name="On"/>: a preposition stands behind it; <paramref name="Object"/>: what is adopted is told by a word of this kind.</summary>
public sealed record AdoptMark(TriggerForm Form, bool On, EventParticle? Object);

/// <summary>A word for what somebody says to those gathered, or a verb of giving it (data/events/addresses.tsv). <paramref name="Gives"/>: the verb. <paramref name="Own"/>: with a pronoun.</summary>
public sealed record AddressMark(bool Gives, bool Own);

/// <summary>A word of welcome to a guest (data/events/welcomes.tsv).</summary>
public sealed record WelcomeMark;

/// <summary>A word that tells another event than the one told before: لقاء جديد (data/events/anew.tsv).</summary>
public sealed record AnewMark;

/// <summary>A word that sets an event apart from the one told last: القمة السابقة, الجولة المقبلة (data/events/others.tsv).</summary>
public sealed record OtherMark(bool Later);

/// <summary>A word that counts or measures what an event is told by: جولة من المحادثات (data/events/rounds.tsv).</summary>
public sealed record RoundMark;


/// <summary>A word that takes مع itself: علاقات مع (data/events/bonds.tsv).</summary>
public sealed record BondMark;
