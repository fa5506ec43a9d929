package org.kaveri.operational.imports;

import java.util.List;
import java.util.stream.Stream;
import org.kaveri.api.imports.FieldType;
import org.kaveri.api.imports.ImportField;
import org.kaveri.api.imports.ImportedField;
import org.kaveri.api.interactions.InteractionContent;

/** What is imported of a contact, and how other programs head its columns. */
final class ContactFields {
  static final String PEOPLE = "people";
  static final String CHANNEL = "channel";
  static final String DIRECTION = "direction";
  static final String OCCURRED = "occurred-at";
  static final String DURATION = "duration";
  static final String SECONDS = "duration-seconds";
  static final String ENDED = "ended-at";
  static final String EMPLOYEES = "employees";
  static final String SUBJECT = "subject";
  static final String NOTE = "note";
  static final String OUTCOME = "outcome";

  /** Who, when and by what. */
  private static final List<ImportField> CIRCUMSTANCES =
      List.of(
          ImportField.of(
              PEOPLE,
              FieldType.TEXT,
              false,
              "person,contact,contacts,contactname,contactperson,yhteyshenkilö,yhteyshenkilöt"
                  + ",kontaktperson,kontaktpersoner"),
          ImportField.of(
              CHANNEL,
              FieldType.TEXT,
              true,
              "type,activitytype,contacttype,kanava,tyyppi,kanal,typ"),
          ImportField.of(
              DIRECTION, FieldType.TEXT, false, "calldirection,calltype,suunta,riktning"),
          ImportField.of(
              OCCURRED,
              FieldType.DATE_TIME,
              true,
              "date,datetime,when,activitydate,start,startdate,starttime,datestart,startdatetime"
                  + ",aika,ajankohta,päivä,päivämäärä,tid,tidpunkt,datum"),
          ImportField.of(
              DURATION,
              FieldType.TEXT,
              false,
              "minutes,durationinminutes,durationminutes,kesto,minuutit,längd,minuter"),
          ImportField.of(
              SECONDS,
              FieldType.NUMBER,
              false,
              "calldurationinseconds,durationinseconds,kestosekunteina,längdisekunder"),
          ImportField.of(
              ENDED,
              FieldType.DATE_TIME,
              false,
              "end,enddate,endtime,dateend,enddatetime,päättyi,loppui,slut,sluttid"),
          ImportField.of(
              EMPLOYEES,
              FieldType.TEXT,
              false,
              "employee,owner,assignedto,activityassignedto,assigneduser,assignedusername,user"
                  + ",työntekijä,työntekijät,vastuuhenkilö,medarbetare,ansvarig"));

  /** What was said. */
  static final List<ImportedField<InteractionContent>> TEXTS =
      List.of(
          ImportedField.of(
              SUBJECT,
              FieldType.TEXT,
              "title,name,aihe,otsikko,ämne,rubrik",
              (content, value) -> content.with(draft -> draft.subject(value))),
          ImportedField.of(
              NOTE,
              FieldType.LINES,
              "notes,description,body,comments,muistiinpano,kuvaus,anteckning,beskrivning",
              (content, value) -> content.with(draft -> draft.note(value))),
          ImportedField.of(
              OUTCOME,
              FieldType.TEXT,
              "result,calloutcome,callresult,lopputulos,tulos,resultat,utfall",
              (content, value) -> content.with(draft -> draft.outcome(value))));

  private ContactFields() {}

  static List<ImportField> all() {
    return Stream.of(
            RowFields.CUSTOMER.stream(),
            CIRCUMSTANCES.stream(),
            TEXTS.stream().map(ImportedField::field),
            RowFields.KNOWN_BY.stream())
        .flatMap(fields -> fields)
        .toList();
  }
}
