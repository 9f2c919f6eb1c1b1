#!/bin/sh
# Runs once, when the database is made: the owner of the tables, who is no superuser, and the role the processes work as,
# which owns nothing and does not bypass row-level security.
set -eu
psql --set=ON_ERROR_STOP=1 --set=owner="$OWNER_PASSWORD" --set=app="$APP_PASSWORD" --username postgres <<'SQL'
CREATE ROLE openzone LOGIN CREATEROLE PASSWORD :'owner';
CREATE ROLE openzone_app LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'app';
GRANT openzone_app TO openzone WITH ADMIN OPTION;
CREATE DATABASE openzone OWNER openzone;
SQL
