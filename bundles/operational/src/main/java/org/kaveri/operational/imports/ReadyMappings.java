package org.kaveri.operational.imports;

import java.util.List;
import org.kaveri.api.imports.ReadyMapping;

/**
 * How the activities that other systems export are read, by the headings that their documentation
 * gives. What they number companies with is the customer number when the companies were imported
 * before.
 */
final class ReadyMappings {
  static final List<ReadyMapping> CONTACTS =
      List.of(
          ReadyMapping.of(
              "HubSpot: calls",
              """
              !Record ID             reference
              !Call notes            note
              "call"                 channel
              Call title             subject
              Call direction         direction
              Activity date          occurred-at
              Call outcome           outcome
              Activity assigned to   employees
              Associated Company IDs           customer-number
              Primary Associated Company ID    customer-number
              Associated Company     customer-name
              Associated Contact     people
              """),
          ReadyMapping.of(
              "HubSpot: meetings",
              """
              !Record ID             reference
              !Meeting name          subject
              "visit"                channel
              Meeting start time     occurred-at
              Meeting end time       ended-at
              Meeting description    note
              Meeting outcome        outcome
              Activity assigned to   employees
              Associated Company IDs           customer-number
              Primary Associated Company ID    customer-number
              Associated Company     customer-name
              Associated Contact     people
              """),
          ReadyMapping.of(
              "HubSpot: notes",
              """
              !Record ID             reference
              !Note body             note
              "memo"                 channel
              Activity date          occurred-at
              Activity assigned to   employees
              Associated Company IDs           customer-number
              Primary Associated Company ID    customer-number
              Associated Company     customer-name
              Associated Contact     people
              """),
          ReadyMapping.of(
              "Salesforce: Task",
              """
              !Id                    reference
              !TaskSubtype           channel
              !ActivityDate          occurred-at
              AccountId              customer-number
              Subject                subject
              Description            note
              CallType               direction
              CallDurationInSeconds  duration-seconds
              CallDisposition        outcome
              """),
          ReadyMapping.of(
              "Salesforce: Event",
              """
              !Id                    reference
              !StartDateTime         occurred-at
              !EndDateTime           ended-at
              "visit"                channel
              AccountId              customer-number
              Subject                subject
              Description            note
              """),
          ReadyMapping.of(
              "Pipedrive: activities",
              """
              !Activity - Subject           subject
              !Activity - Type              channel
              Activity - ID                 reference
              Activity - Due date           occurred-at
              Activity - Duration           duration
              Activity - Note               note
              Activity - Assigned to user   employees
              Activity - Organization       customer-name
              Activity - Contact person     people
              """),
          ReadyMapping.of(
              "Pipedrive: notes",
              """
              !Note - Content        note
              "memo"                 channel
              "Pipedrive notes"      source
              Note - ID              reference
              Note - Add time        occurred-at
              Note - User            employees
              Note - Organization    customer-name
              Note - Person          people
              """),
          ReadyMapping.of(
              "EspoCRM: Call",
              """
              !dateStart         occurred-at
              !direction         direction
              "call"             channel
              id                 reference
              name               subject
              dateEnd            ended-at
              accountId          customer-number
              accountName        customer-name
              parentName         customer-name
              assignedUserName   employees
              description        note
              """),
          ReadyMapping.of(
              "EspoCRM: Meeting",
              """
              !dateStart         occurred-at
              !dateEnd           ended-at
              "visit"            channel
              id                 reference
              name               subject
              accountId          customer-number
              accountName        customer-name
              parentName         customer-name
              assignedUserName   employees
              description        note
              """),
          ReadyMapping.of(
              "SuiteCRM: Calls",
              """
              !date_start          occurred-at
              !direction           direction
              "call"               channel
              id                   reference
              name                 subject
              date_end             ended-at
              parent_name          customer-name
              contact_name         people
              assigned_user_name   employees
              description          note
              """),
          ReadyMapping.of(
              "SuiteCRM: Meetings",
              """
              !date_start          occurred-at
              !date_end            ended-at
              "visit"              channel
              id                   reference
              name                 subject
              parent_name          customer-name
              contact_name         people
              assigned_user_name   employees
              description          note
              """),
          ReadyMapping.of(
              "SuiteCRM: Notes",
              """
              !date_entered        occurred-at
              !contact_name        people
              !parent_name         customer-name
              "memo"               channel
              id                   reference
              name                 subject
              assigned_user_name   employees
              description          note
              """));

  static final List<ReadyMapping> FOLLOW_UPS =
      List.of(
          ReadyMapping.of(
              "HubSpot: tasks",
              """
              !Record ID             reference
              !Task Title            text
              Due date               due
              Task Status            done
              Completed At           done-on
              Assigned to            assignee
              Associated Company IDs           customer-number
              Primary Associated Company ID    customer-number
              Associated Company     customer-name
              """),
          ReadyMapping.of(
              "Salesforce: Task",
              """
              !Id                    reference
              !ActivityDate          due
              !Status                done
              Subject                text
              AccountId              customer-number
              CompletedDateTime      done-on
              """),
          ReadyMapping.of(
              "Pipedrive: activities",
              """
              !Activity - Subject              text
              !Activity - Due date             due
              Activity - ID                    reference
              Activity - Done                  done
              Activity - Marked as done time   done-on
              Activity - Assigned to user      assignee
              Activity - Organization          customer-name
              """),
          ReadyMapping.of(
              "EspoCRM: Task",
              """
              !dateEnd           due
              !status            done
              id                 reference
              name               text
              dateCompleted      done-on
              accountId          customer-number
              accountName        customer-name
              parentName         customer-name
              assignedUserName   assignee
              """),
          ReadyMapping.of(
              "SuiteCRM: Tasks",
              """
              !date_due            due
              !status              done
              id                   reference
              name                 text
              parent_name          customer-name
              assigned_user_name   assignee
              """));

  private ReadyMappings() {}
}
