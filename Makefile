# How `sam build` makes both functions' package: with the pinned Maven, without running the tests.
MAVEN = ./mvnw -B -q -Pquick -DskipTests package

build-IngestFunction build-ApiFunction:
	$(MAVEN)
	cp -R target/lambda/. "$(ARTIFACTS_DIR)"

.PHONY: build-IngestFunction build-ApiFunction
