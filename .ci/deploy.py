"""The checks of .ci/deploy. Each is of what `cfn-lint` and `sam validate` pass, and AWS does not."""

import http.server
import io
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import threading
import time
import zipfile

import boto3
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError, WaiterError

STACK = "checked"
FUNCTIONS = ("IngestFunction", "ApiFunction")
EVENTS_FUNCTION = "EventsFunction"  # where Events is on
KEPT = ("ArticleIndex", "Articles", "Bucket", "BucketPolicy", "DeadLetters")

# With what the emulator lacks: the import of a bucket policy, which AWS has.
SERVER = """
from ministack.services.cloudformation import provisioners

def imported(identifier):
    return identifier["Bucket"], {}

provisioners._RESOURCE_HANDLERS["AWS::S3::BucketPolicy"]["import"] = imported
from ministack.app import main
main()
"""

# Fails after all that is kept was made: nobody signals.
NEVER_READY = f"""
  Signal: {{Type: AWS::CloudFormation::WaitConditionHandle}}
  Ready:
    Type: AWS::CloudFormation::WaitCondition
    DependsOn: [{", ".join(KEPT)}]
    Properties: {{Handle: !Ref Signal, Timeout: '1'}}
"""

# Another value for each parameter, in an order in which they may be changed one after the other.
OTHER_VALUES = {
    "Events": "on",
    "DropPrefix": "drop/",
    "MaxBytes": "1000000",
    "MaxInflatedBytes": "2000000",
    "MaxPages": "300",
    "DocumentSeconds": "20",
    "Facets": "off",
    "Names": "off",
    "Reuse": "off",
    "JwtAudience": "readers,writers",
    "JwtIssuer": "https://issuer.example.com/",
    "ReadScopes": "read",
    "WriteScopes": "write,admin",
    "AllowedOrigins": "https://a.example.com,https://b.example.com:8443",
    "Architecture": "x86_64",
    "SnapStart": "None",
    "MaximumConcurrency": "20",
    "ApiConcurrency": "50",
    "LogRetentionDays": "7",
    "AlarmEmail": "somebody@example.com",
    "KmsKeyId": None,  # a key that is made
    "CursorKeyVersion": None,  # a version that is made
    "BucketName": "another-checked-bucket",
}

# The emulator keeps no key of a function.
UNSEEN = ("KmsKeyId",)

passed = failed = 0


def check(name, holds, otherwise=""):
    global passed, failed
    if holds:
        passed += 1
        print(f"ok    {name}", flush=True)
    else:
        failed += 1
        print(f"FAIL  {name}\n        {otherwise}", flush=True)


class Deployment:
    """template.yaml as `sam deploy` hands it over, and what became of it."""

    def __init__(self, template):
        self.template = template
        self.cloud = boto3.client("cloudformation")
        self.functions = boto3.client("lambda")

    def _change(self, operation, waiter, parameters):
        operation(
            StackName=STACK,
            TemplateBody=self.template,
            Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
            Parameters=[
                {"ParameterKey": name, "ParameterValue": value} for name, value in parameters.items()
            ],
        )
        try:
            self.cloud.get_waiter(waiter).wait(
                StackName=STACK, WaiterConfig={"Delay": 1, "MaxAttempts": 60}
            )
        except WaiterError:
            pass
        return self.status()

    def create(self, **parameters):
        return self._change(self.cloud.create_stack, "stack_create_complete", parameters)

    def update(self, **parameters):
        return self._change(self.cloud.update_stack, "stack_update_complete", parameters)

    def delete(self):
        self.cloud.delete_stack(StackName=STACK)
        self.cloud.get_waiter("stack_delete_complete").wait(
            StackName=STACK, WaiterConfig={"Delay": 1, "MaxAttempts": 60}
        )

    def status(self):
        return self.cloud.describe_stacks(StackName=STACK)["Stacks"][0]["StackStatus"]

    def why(self):
        return "; ".join(
            f"{event['LogicalResourceId']}: {event['ResourceStatusReason']}"
            for event in self.cloud.describe_stack_events(StackName=STACK)["StackEvents"]
            if event.get("ResourceStatusReason")
        )[:2000]

    def names(self):
        """Physical names by logical ones."""
        resources = self.cloud.describe_stack_resources(StackName=STACK)["StackResources"]
        return {each["LogicalResourceId"]: each["PhysicalResourceId"] for each in resources}

    def configuration(self, function, qualifier):
        answer = self.functions.get_function_configuration(
            FunctionName=self.names()[function], Qualifier=qualifier
        )
        of_the_version = ("Version", "FunctionArn", "MasterArn", "RevisionId", "Description", "SnapStart")
        of_the_moment = ("LastModified", "LastUpdate", "State", "ResponseMetadata")
        return {
            name: value
            for name, value in answer.items()
            if name not in of_the_version and not name.startswith(of_the_moment)
        } | {"SnapStart": answer.get("SnapStart", {}).get("ApplyOn")}

    def live(self, function):
        return self.configuration(function, "live")

    def deployed(self):
        """The functions that there are."""
        return [each for each in (*FUNCTIONS, EVENTS_FUNCTION) if each in self.names()]

    def stale(self):
        """What the alias has otherwise than the function, by function."""
        found = {}
        for function in self.deployed():
            live, latest = self.live(function), self.configuration(function, "$LATEST")
            wrong = {
                key: (live.get(key), latest.get(key))
                for key in live.keys() | latest.keys()
                if live.get(key) != latest.get(key)
            }
            if wrong:
                found[function] = wrong
        return found


def refused(deployment, **parameters):
    """Why a stack of these parameters is refused before anything is made; empty if it is not."""
    try:
        deployment.create(**parameters)
    except ClientError as e:
        return str(e)
    deployment.delete()
    return ""


def package():
    """A function's code, and the template that names it, as `sam package` leaves them."""
    code = io.BytesIO()
    with zipfile.ZipFile(code, "w") as archive:
        archive.writestr("nothing", "")
    s3 = boto3.client("s3")
    s3.create_bucket(Bucket="code-of-the-functions")
    s3.put_object(Bucket="code-of-the-functions", Key="code.zip", Body=code.getvalue())
    with open("template.yaml", encoding="utf-8") as file:
        template = file.read()
    assert template.count("CodeUri: .\n") == len(FUNCTIONS) + 1
    return template.replace("CodeUri: .\n", "CodeUri: s3://code-of-the-functions/code.zip\n")


def check_rules(deployment):
    bucket = {"BucketName": "checked-bucket"}
    reason = refused(deployment, **bucket, JwtIssuer="https://issuer.example.com/")
    check("tokens need an audience", "JwtAudience" in reason, reason)
    reason = refused(deployment, **bucket, WriteScopes="write")
    check("scopes need tokens", "WriteScopes" in reason, reason)
    for prefix in ("texts/", "texts/x/", "in box/", "in*/", "вход/", "inbox", "a" * 64 + "/"):
        reason = refused(deployment, **bucket, DropPrefix=prefix)
        check(f"the drop folder is not '{prefix[:12]}'", "DropPrefix" in reason, reason)


def check_first_failure(deployment):
    """The second try of a first deployment finds nothing in its way."""
    failing = Deployment(deployment.template.replace("\nResources:\n", "\nResources:\n" + NEVER_READY))
    status = failing.create(BucketName="checked-bucket")
    check("a first deployment fails", status == "ROLLBACK_COMPLETE", status)
    failing.delete()

    buckets = [each["Name"] for each in boto3.client("s3").list_buckets()["Buckets"]]
    check("and leaves no bucket", "checked-bucket" not in buckets, buckets)
    tables = boto3.client("dynamodb").list_tables()["TableNames"]
    check("nor tables", not tables, tables)
    queues = boto3.client("sqs").list_queues().get("QueueUrls", [])
    check("nor queues", not queues, queues)

    status = deployment.create(BucketName="checked-bucket")
    check("the second succeeds", status == "CREATE_COMPLETE", deployment.why())
    check("and what is live is what is configured", not deployment.stale(), deployment.stale())


def check_parameters(deployment):
    """A changed parameter reaches the version that is live, and an unchanged function is left alone."""
    declared = set(re.search(r"\nParameters:\n(.*?)\n\w", deployment.template, re.S).group(1).split("\n"))
    declared = {line.strip(" :") for line in declared if re.fullmatch(r"  \w+:", line)}
    check("every parameter is changed once", declared == set(OTHER_VALUES), declared ^ set(OTHER_VALUES))

    values = {"BucketName": "checked-bucket"}
    for name, value in OTHER_VALUES.items():
        before = {function: deployment.live(function) for function in deployment.deployed()}
        values[name] = value or made(deployment, name)
        status = deployment.update(**values)
        check(f"{name} can be changed", status == "UPDATE_COMPLETE", deployment.why())
        stale = deployment.stale()
        check(f"{name} changes what is live, or nothing", not stale, stale)
        reaches = any(deployment.live(function) != was for function, was in before.items())
        seen = f"${{{name}}}" in deployment.template.split("VersionDescription:")[1].split("Logging")[0]
        if name not in UNSEEN:
            check(f"{name} is {'' if seen else 'not '}a matter of the functions", reaches == seen)


def check_events(deployment):
    """Bus, rule and queue are made where they are wanted, and hand an event on; else nothing is."""
    parameters = {"BucketName": "telling-bucket"}
    deployment.create(**parameters)
    dynamodb, lambdas = boto3.client("dynamodb"), boto3.client("lambda")
    table = deployment.names()["Articles"]
    streamed = dynamodb.describe_table(TableName=table)["Table"].get("StreamSpecification", {})
    check("nothing is told where Events is off", not streamed.get("StreamEnabled"), streamed)
    check("and there is no bus", "EventBus" not in deployment.names(), deployment.names())

    status = deployment.update(**parameters, Events="on")
    check("Events can be switched on", status == "UPDATE_COMPLETE", deployment.why())
    names = deployment.names()
    check("without another table", names["Articles"] == table, names)
    stream = dynamodb.describe_table(TableName=table)["Table"]
    view = stream.get("StreamSpecification", {}).get("StreamViewType")
    check("the table's stream tells what was and what is", view == "NEW_AND_OLD_IMAGES", stream)
    read = lambdas.list_event_source_mappings(EventSourceArn=stream["LatestStreamArn"])["EventSourceMappings"]
    alias = [each["FunctionArn"].endswith(f"{names[EVENTS_FUNCTION]}:live") for each in read]
    check("and the live function reads it", alias == [True], read)

    with open("events/out/summary-stored.json", encoding="utf-8") as file:
        event = json.load(file)
    entry = {"Source": event["source"], "DetailType": event["detail-type"], "Detail": json.dumps(event["detail"])}
    foreign = {"Source": "another", "DetailType": "Another", "Detail": "{}"}
    put = boto3.client("events").put_events(
        Entries=[each | {"EventBusName": names["EventBus"]} for each in (foreign, entry)]
    )
    check("the bus takes an event", put["FailedEntryCount"] == 0, put)
    sqs = boto3.client("sqs")
    got = sqs.receive_message(QueueUrl=names["EventsQueue"], MaxNumberOfMessages=10, WaitTimeSeconds=5)
    details = [json.loads(each["Body"])["detail"] for each in got.get("Messages", [])]
    check("and the rule hands it to the queue, and no other", details == [event["detail"]], got)

    status = deployment.update(**parameters, Events="off")
    check("Events can be switched off", status == "UPDATE_COMPLETE", deployment.why())
    buses = [each["Name"] for each in boto3.client("events").list_event_buses()["EventBuses"]]
    check("and the bus is gone", buses == ["default"], buses)
    check("but not the table", deployment.names()["Articles"] == table, deployment.names())
    deployment.delete()


def made(deployment, name):
    if name == "KmsKeyId":
        return boto3.client("kms").create_key()["KeyMetadata"]["KeyId"]
    secret = deployment.names()["CursorKey"]
    rotated = boto3.client("secretsmanager").put_secret_value(SecretId=secret, SecretString="k" * 48)
    return rotated["VersionId"]


def check_return(deployment):
    """What a removed stack has left becomes a stack again."""
    s3, dynamodb = boto3.client("s3"), boto3.client("dynamodb")
    parameters = {"BucketName": "kept-bucket", "AllowedOrigins": "https://a.example.com,https://b.example.com"}
    deployment.create(**parameters)
    before = deployment.names()
    outputs = {
        each["OutputKey"]: each["OutputValue"]
        for each in deployment.cloud.describe_stacks(StackName=STACK)["Stacks"][0]["Outputs"]
    }
    s3.put_object(Bucket="kept-bucket", Key="elsewhere/one.txt", Body=b"One.")
    dynamodb.put_item(TableName=before["Articles"], Item={"id": {"S": "one"}})
    deployment.delete()
    policy = s3.get_bucket_policy(Bucket="kept-bucket")["Policy"]
    check("a removed stack leaves the bucket closed to plain HTTP", "aws:SecureTransport" in policy, policy)

    names = [outputs[n] for n in ("BucketName", "ArticlesTable", "ArticleIndexTable", "DeadLettersUrl")]
    taken = subprocess.run(
        ["src/deploy/take-back", STACK, *names, "AllowedOrigins=" + parameters["AllowedOrigins"]],
        capture_output=True, text=True, check=False,
    )
    check("take-back makes a stack of it", taken.returncode == 0, taken.stdout + taken.stderr)
    check("of nothing else", sorted(deployment.names()) == sorted(KEPT), deployment.names())

    status = deployment.update(**parameters)
    check("the deployment adds the rest", status == "UPDATE_COMPLETE", deployment.why())
    after = deployment.names()
    check("to the same", all(before[name] == after[name] for name in KEPT if name != "BucketPolicy"), after)
    check("with its documents", s3.get_object(Bucket="kept-bucket", Key="elsewhere/one.txt")["Body"].read() == b"One.")
    item = dynamodb.get_item(TableName=after["Articles"], Key={"id": {"S": "one"}})
    check("and articles", "Item" in item)
    told = s3.get_bucket_notification_configuration(Bucket="kept-bucket")["QueueConfigurations"]
    queue = boto3.client("sqs").get_queue_attributes(QueueUrl=after["DropQueue"], AttributeNames=["QueueArn"])
    arn = queue["Attributes"]["QueueArn"]
    check("and tells the new queue of what is dropped", {each["QueueArn"] for each in told} == {arn}, told)


def check_signing():
    """README's curl signs as AWS reads it, with credentials that last and with temporary ones."""
    with open("README.md", encoding="utf-8") as file:
        command = re.search(r"^\$ (curl [^\n]*--aws-sigv4.*?[^\\])$", file.read(), re.M | re.S).group(1)
    for token in ("", "IQoJb3JpZ2luX2VjE/example+token=="):
        asked = []
        with http.server.HTTPServer(("127.0.0.1", 0), recorder(asked)) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            place = {"API": f"http://127.0.0.1:{server.server_port}", "AWS_REGION": "eu-central-1"}
            keys = {"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "secret/key", "AWS_SESSION_TOKEN": token}
            subprocess.run(["bash", "-c", command], env={**os.environ, **place, **keys}, check=True)
            server.shutdown()
        check(f"README's curl signs {'with' if token else 'without'} a session token", signed(asked[0], token), asked)


def recorder(asked):
    class Recorder(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            url = f"http://{self.headers['host']}{self.path}"
            asked.append((url, {name.lower(): value for name, value in self.headers.items()}))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_):
            pass

    return Recorder


def signed(request, token):
    url, headers = request
    names = re.search(r"SignedHeaders=([^,]+)", headers["authorization"]).group(1).split(";")
    expected = AWSRequest("GET", url, headers={name: headers[name] for name in names})
    expected.context["timestamp"] = headers["x-amz-date"]
    signer = SigV4Auth(Credentials("AKIDEXAMPLE", "secret/key"), "execute-api", "eu-central-1")
    text = signer.string_to_sign(expected, signer.canonical_request(expected))
    right = headers["authorization"].endswith("Signature=" + signer.signature(text, expected))
    return right and headers.get("x-amz-security-token", "") == token and ("x-amz-security-token" in names) == bool(token)


def free_port():
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        return server.getsockname()[1]


def start(folder):
    port = free_port()
    os.environ.update(
        AWS_ENDPOINT_URL=f"http://127.0.0.1:{port}",
        AWS_ACCESS_KEY_ID="test",
        AWS_SECRET_ACCESS_KEY="test",
        AWS_DEFAULT_REGION="us-east-1",
        AWS_PAGER="",
    )
    os.environ.pop("AWS_SESSION_TOKEN", None)
    os.environ.pop("AWS_PROFILE", None)
    server = subprocess.Popen(
        [sys.executable, "-c", SERVER],
        env={**os.environ, "GATEWAY_PORT": str(port), "BIND_HOST": "127.0.0.1", "TMPDIR": folder},
        stdout=open(os.path.join(folder, "log"), "w", encoding="utf-8"),
        stderr=subprocess.STDOUT,
    )
    for _ in range(240):
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return server
        if server.poll() is not None:
            break
        time.sleep(0.25)
    server.kill()
    with open(os.path.join(folder, "log"), encoding="utf-8") as log:
        sys.exit("the emulator does not start: " + log.read()[-2000:])


def main():
    check_signing()
    with tempfile.TemporaryDirectory() as folder:
        server = start(folder)
        try:
            deployment = Deployment(package())
            check_rules(deployment)
            check_first_failure(deployment)
            check_parameters(deployment)
            deployment.delete()
            check_events(deployment)
            check_return(deployment)
        finally:
            server.terminate()
            server.wait(30)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
