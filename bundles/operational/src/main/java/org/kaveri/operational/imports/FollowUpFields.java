package org.kaveri.operational.imports;

import java.util.List;
import java.util.stream.Stream;
import org.kaveri.api.imports.FieldType;
import org.kaveri.api.imports.ImportField;

/** What is imported of a follow-up, and how other programs head its columns. */
final class FollowUpFields {
  static final String TEXT = "text";
  static final String DUE = "due";
  static final String ASSIGNEE = "assignee";
  static final String PROMISED = "promised";
  static final String DONE = "done";
  static final String DONE_ON = "done-on";

  private static final List<ImportField> OWN =
      List.of(
          ImportField.of(
              TEXT,
              FieldType.TEXT,
              true,
              "subject,tasktitle,taskname,title,name,task,what,aihe,tehtävä,otsikko,mitätehdään"
                  + ",ämne,uppgift,rubrik"),
          ImportField.of(
              DUE,
              FieldType.DAY,
              false,
              "duedate,dateend,datedue,activitydate,deadline,by,määräpäivä,eräpäivä,mennessä"
                  + ",förfallodatum,senast"),
          ImportField.of(
              ASSIGNEE,
              FieldType.TEXT,
              false,
              "assignedto,activityassignedto,assigneduser,assignedusername,owner,employee,user"
                  + ",tekijä,vastuuhenkilö,työntekijä,ansvarig,medarbetare"),
          ImportField.of(
              PROMISED,
              FieldType.YES_NO,
              false,
              "promisedtothecustomer,luvattu,luvattuasiakkaalle,lovat,lovatkunden"),
          ImportField.of(
              DONE,
              FieldType.TEXT,
              false,
              "status,taskstatus,completed,tehty,tila,gjord,gjort,klar"),
          ImportField.of(
              DONE_ON,
              FieldType.DAY,
              false,
              "completeddate,completeddatetime,datecompleted,completedat,markedasdonetime"
                  + ",tehtypäivänä,valmistui,gjorddag,slutförd"));

  private FollowUpFields() {}

  static List<ImportField> all() {
    return Stream.of(RowFields.CUSTOMER.stream(), OWN.stream(), RowFields.KNOWN_BY.stream())
        .flatMap(fields -> fields)
        .toList();
  }
}
